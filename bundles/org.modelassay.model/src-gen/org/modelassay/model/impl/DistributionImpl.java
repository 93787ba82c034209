/**
 */
package org.modelassay.model.impl;

import org.eclipse.emf.ecore.EClass;

import org.modelassay.model.Distribution;
import org.modelassay.model.ExperimentsPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Distribution</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class DistributionImpl extends ChartImpl implements Distribution {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DistributionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentsPackage.Literals.DISTRIBUTION;
	}

} //DistributionImpl
