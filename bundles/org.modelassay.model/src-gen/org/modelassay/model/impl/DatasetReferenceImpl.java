/**
 */
package org.modelassay.model.impl;

import org.eclipse.emf.ecore.EClass;

import org.modelassay.model.DatasetReference;
import org.modelassay.model.ExperimentsPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Dataset Reference</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class DatasetReferenceImpl extends InputReferenceImpl implements DatasetReference {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DatasetReferenceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentsPackage.Literals.DATASET_REFERENCE;
	}

} //DatasetReferenceImpl
