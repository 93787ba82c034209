/**
 */
package org.modelassay.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Matrix</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A matrix, shown as a heat map; the values are the tensor named values in a safetensors file.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.modelassay.model.Matrix#getFile <em>File</em>}</li>
 *   <li>{@link org.modelassay.model.Matrix#getRowAxis <em>Row Axis</em>}</li>
 *   <li>{@link org.modelassay.model.Matrix#getRows <em>Rows</em>}</li>
 *   <li>{@link org.modelassay.model.Matrix#getColumnAxis <em>Column Axis</em>}</li>
 *   <li>{@link org.modelassay.model.Matrix#getColumns <em>Columns</em>}</li>
 *   <li>{@link org.modelassay.model.Matrix#getValue <em>Value</em>}</li>
 *   <li>{@link org.modelassay.model.Matrix#getScale <em>Scale</em>}</li>
 * </ul>
 *
 * @see org.modelassay.model.ExperimentsPackage#getMatrix()
 * @model
 * @generated
 */
public interface Matrix extends Result {
	/**
	 * Returns the value of the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The file, relative to the run directory.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>File</em>' attribute.
	 * @see #setFile(String)
	 * @see org.modelassay.model.ExperimentsPackage#getMatrix_File()
	 * @model required="true"
	 * @generated
	 */
	String getFile();

	/**
	 * Sets the value of the '{@link org.modelassay.model.Matrix#getFile <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File</em>' attribute.
	 * @see #getFile()
	 * @generated
	 */
	void setFile(String value);

	/**
	 * Returns the value of the '<em><b>Row Axis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the rows are.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Row Axis</em>' attribute.
	 * @see #setRowAxis(String)
	 * @see org.modelassay.model.ExperimentsPackage#getMatrix_RowAxis()
	 * @model
	 * @generated
	 */
	String getRowAxis();

	/**
	 * Sets the value of the '{@link org.modelassay.model.Matrix#getRowAxis <em>Row Axis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Row Axis</em>' attribute.
	 * @see #getRowAxis()
	 * @generated
	 */
	void setRowAxis(String value);

	/**
	 * Returns the value of the '<em><b>Rows</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The labels of the rows.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rows</em>' attribute list.
	 * @see org.modelassay.model.ExperimentsPackage#getMatrix_Rows()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getRows();

	/**
	 * Returns the value of the '<em><b>Column Axis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the columns are.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Column Axis</em>' attribute.
	 * @see #setColumnAxis(String)
	 * @see org.modelassay.model.ExperimentsPackage#getMatrix_ColumnAxis()
	 * @model
	 * @generated
	 */
	String getColumnAxis();

	/**
	 * Sets the value of the '{@link org.modelassay.model.Matrix#getColumnAxis <em>Column Axis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Column Axis</em>' attribute.
	 * @see #getColumnAxis()
	 * @generated
	 */
	void setColumnAxis(String value);

	/**
	 * Returns the value of the '<em><b>Columns</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The labels of the columns.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Columns</em>' attribute list.
	 * @see org.modelassay.model.ExperimentsPackage#getMatrix_Columns()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getColumns();

	/**
	 * Returns the value of the '<em><b>Value</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the cells measure.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' containment reference.
	 * @see #setValue(Axis)
	 * @see org.modelassay.model.ExperimentsPackage#getMatrix_Value()
	 * @model containment="true"
	 * @generated
	 */
	Axis getValue();

	/**
	 * Sets the value of the '{@link org.modelassay.model.Matrix#getValue <em>Value</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' containment reference.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(Axis value);

	/**
	 * Returns the value of the '<em><b>Scale</b></em>' attribute.
	 * The literals are from the enumeration {@link org.modelassay.model.MatrixScale}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How values become colours.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scale</em>' attribute.
	 * @see org.modelassay.model.MatrixScale
	 * @see #setScale(MatrixScale)
	 * @see org.modelassay.model.ExperimentsPackage#getMatrix_Scale()
	 * @model
	 * @generated
	 */
	MatrixScale getScale();

	/**
	 * Sets the value of the '{@link org.modelassay.model.Matrix#getScale <em>Scale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scale</em>' attribute.
	 * @see org.modelassay.model.MatrixScale
	 * @see #getScale()
	 * @generated
	 */
	void setScale(MatrixScale value);

} // Matrix
